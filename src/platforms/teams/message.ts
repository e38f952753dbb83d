import type { TeamsCard } from "../../../cards/render/teams.js";

export function attachmentOf(content: object) {
  return { contentType: "application/vnd.microsoft.card.adaptive", content };
}

/**
 * A card without text beside it: both in one activity become two messages, and no id comes back. The summary is what
 * notifications show.
 */
export function messageWith(card: TeamsCard): object {
  return { type: "message", summary: card.fallbackText, attachments: [attachmentOf(card)] };
}
