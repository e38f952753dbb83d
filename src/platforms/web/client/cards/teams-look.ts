/** The host config that makes the `adaptivecards` package draw like Teams. Colours are variables of cards.css. */
const ink = { default: "var(--card-ink)", subtle: "var(--card-quiet)" };
const foregroundColors = {
  default: ink,
  dark: ink,
  light: ink,
  accent: { default: "var(--card-accent)", subtle: "var(--card-accent)" },
  attention: { default: "var(--card-attention)", subtle: "var(--card-attention)" },
  good: ink,
  warning: ink,
};
const container = { backgroundColor: "transparent", foregroundColors };
const fontType = {
  fontFamily: "inherit",
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
};

export const teamsLook = {
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 0 },
  separator: { lineThickness: 1, lineColor: "var(--card-line)" },
  fontTypes: { default: fontType, monospace: fontType },
  containerStyles: { default: container, emphasis: container },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder" },
    },
    errorMessage: { color: "attention", size: "small", weight: "bolder" },
  },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
  },
  adaptiveCard: { allowCustomStyle: false },
  textBlock: { headingLevel: 3 },
} as const;
