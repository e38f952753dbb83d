/** The page /about, which an app's description in Teams links to. For anybody; nothing about an installation is on it. */
export const aboutWords = {
  title: "Roundtable",
  intro:
    "Roundtable runs multi-agency team meetings (MDTs) for community mental health. It was set up here by the organisation whose meeting you were invited to; ask its coordinator whatever this page leaves open.",
  sections: [
    {
      id: "privacy",
      heading: "What is kept",
      paragraphs: [
        "There is no field for who the person is. A case has an age band, needs, words about the situation and a reference; every word is checked for identifiers before anybody else sees it, and what was blocked is not kept.",
        "Of the people who take part it keeps name, work email, organisation, what they pressed and when, and what they offered. Words about a case are stored encrypted. Nothing is sold, given to others, or read by an artificial intelligence.",
        "In a chat channel that it was added to, messages are checked for identifiers in memory, and are not kept.",
        "The organisation that runs this installation is the data controller. Its own privacy notice holds beside this page.",
      ],
    },
    {
      id: "terms",
      heading: "How it may be used",
      paragraphs: [
        "Never write who the person is: not in a form, not in a message, not in a file. Nobody is contacted before the person has said yes.",
        "Roundtable is no emergency service. Where somebody is in danger, call 999, or the numbers that it shows at once.",
        "It is free software under the MIT licence, without warranty.",
      ],
    },
  ],
} as const;
