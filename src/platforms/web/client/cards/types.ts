/** What a card sends back, as the platform it is drawn like would send it. */
export type CardAction =
  | {
      look: "teams";
      /** The verb of the pressed Action.Execute. */
      action: string;
      data: Record<string, string>;
      /** The card's inputs by id; text only, several choices joined by commas. */
      inputs: Record<string, unknown>;
    }
  | {
      look: "slack";
      /** The pressed button's action_id; of a sent modal its callback_id. */
      actionId: string;
      /** The pressed button's value; empty for a sent modal. */
      value: string;
      /** `view.state.values`; empty where there are no inputs. */
      state: Record<string, Record<string, unknown>>;
      privateMetadata?: string;
      /** Only of a sent modal. */
      callbackId?: string;
    };

/** "dialog": with a title bar, as Teams shows a form. */
export type AdaptiveMode = "message" | "dialog";

/** Cancel or close was pressed in a modal or dialog: a bubbling CustomEvent of this name leaves the element. */
export const CLOSED = "card-closed";
