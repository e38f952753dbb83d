import type { Card } from "../card-types.js";
import { bold, button, card, link, list, para, quiet } from "../kit.js";
import { noticeWords, scheduleWords as say } from "../text/meeting-cards.js";

export type ScheduleFacts = {
  code: string;
  joinLink: string | undefined;
  /** Cards in the channel have no buttons that only the chair may press. */
  mayChange: boolean;
  meetings: readonly {
    id: string;
    ref: string;
    when: string;
    status: string;
    /** It can still be moved or cancelled. */
    open: boolean;
    holidayOpen: string | undefined;
  }[];
};

/** The dates ahead: in the channel, and privately for whoever asks. */
export function scheduleCard(facts: ScheduleFacts): Card {
  const { meetings, joinLink } = facts;
  const first = meetings.find((meeting) => meeting.open);
  return card({
    first: say.first(facts.code),
    turn: say.turn,
    body:
      meetings.length === 0
        ? [para(say.none)]
        : [
            para(say.intro),
            list(
              meetings.map((meeting) => [
                bold(meeting.when),
                ` ${meeting.ref}, ${meeting.holidayOpen === undefined ? meeting.status : ""}`,
                ...(meeting.holidayOpen === undefined ? [] : [quiet(say.open(meeting.holidayOpen))]),
              ]),
            ),
          ],
    buttons: [
      ...(joinLink === undefined ? [] : [link({ label: noticeWords.join, url: joinLink })]),
      ...(facts.mayChange && first
        ? [
            button({
              label: say.move(first.ref),
              action: "meetings.move",
              data: { meeting: first.id },
              opensForm: true,
            }),
            button({
              label: say.cancel(first.ref),
              action: "meetings.cancel",
              data: { meeting: first.id },
              opensForm: true,
            }),
          ]
        : []),
    ],
  });
}
