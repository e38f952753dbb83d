import type { FormDefinition } from "../form.js";

/** What the chair writes with a decision. `ref` is the case's reference. */

export function acceptLateForm(ref: string): FormDefinition {
  return {
    name: "cases.accept-late",
    title: "Take it in late",
    heading: `Take in ${ref} after the cut-off`,
    intro: ["Only the chair or deputy can do this. The reason stays with the case."],
    fields: [
      {
        id: "reason",
        kind: "text",
        guard: "case",
        required: true,
        label: "Why should it not wait for the next meeting?",
      },
    ],
    submit: "Take it in",
  };
}

export function returnForm(ref: string): FormDefinition {
  return {
    name: "cases.return",
    title: "Return with a note",
    heading: `Return ${ref} to the case holder`,
    intro: ["It keeps its number and can be sent again."],
    fields: [
      {
        id: "note",
        kind: "text",
        guard: "case",
        multiline: true,
        required: true,
        label: "What should be different?",
        hint: "Only the case holder reads this.",
      },
    ],
    submit: "Return it",
  };
}

export function signpostForm(ref: string): FormDefinition {
  return {
    name: "cases.signpost",
    title: "Signpost",
    heading: `Close ${ref} with advice`,
    intro: ["For when a good answer exists already and no meeting is needed. This closes the case."],
    fields: [
      {
        id: "note",
        kind: "text",
        guard: "case",
        multiline: true,
        required: true,
        label: "Where should the case holder turn?",
        hint: "Only the case holder reads this.",
      },
    ],
    submit: "Close with advice",
  };
}

export function urgentOutsideForm(ref: string): FormDefinition {
  return {
    name: "cases.urgent-outside",
    title: "Urgent, outside",
    heading: `Handle ${ref} outside the meeting`,
    intro: [
      "For what cannot wait for the meeting. The case leaves the agenda and the case holder is told at once.",
    ],
    fields: [
      {
        id: "note",
        kind: "text",
        guard: "case",
        multiline: true,
        label: "What happens now, and who does it?",
        hint: "Only the case holder reads this. You may leave it empty and ring them.",
      },
    ],
    submit: "Handle it outside",
  };
}
