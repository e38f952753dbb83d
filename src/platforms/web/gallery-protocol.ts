/** What the server tells the page of all cards. */
import type { Card } from "../../../cards/card-types.js";
import type { Home, Message, Modal } from "../../../cards/render/block-kit-types.js";

export type GalleryCard = {
  name: string;
  room: string;
  kind: "message" | "form" | "home";
  worst: boolean;
} & ({ card: Card; blockKit: Message | Modal | Home; plain: string } | { refused: string });
