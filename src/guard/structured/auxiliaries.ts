/** Words that open a question, and are not the first word of the name behind them: "Can Hope House come?" */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "will can may could would should shall might must is are was were do does did has have had please ask ring call phone email tell try contact visit see if when while since because after before until and but or so at from near".split(
    " ",
  ),
);
