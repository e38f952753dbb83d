/** The story of the demo in its own words: one group a chapter. What people see and press is not here. */
export const monthWords = {
  settingUp: {
    title: "1 · Setting up",
    opening:
      "Naverley is one of eleven Primary Care Networks in Mid-Fenshire, a county that does not exist. Once a month everybody who helps people there meets online: the surgery, nurses, police, housing, and the dozen small groups that keep the place going. Helen Marchbank of the charity Fenlight chairs it. This is one month of theirs. Nobody you will read about is real, and the clock below is ours to turn.",
    slip: "Helen begins with a slip of the finger.",
    rule: "They meet on fourth Mondays. The fourth Monday of December 2026 is the 28th: Boxing Day was a Saturday, so that Monday is a bank holiday. Nobody is told anything yet; Helen sees the real dates first.",
    list: "Priya Nambisan, the coordinator, puts Naverley's list on the new MDT: surgery, services and charities, large and small.",
    start:
      "The dates look right, so Helen starts it. At once she and Tunde, her deputy, are asked about the bank holiday.",
    role: "Gary of the men's group sees the dates in the channel and would like another one. Moving it is not for him, and he is told so kindly.",
    choose: "Helen would rather have everybody back from the holidays.",
    follows: (call: string, cutOff: string, agenda: string, meeting: string) =>
      `Everything follows the meeting, by working days and around three bank holidays: call for cases ${call} · cut-off ${cutOff} · agenda ${agenda} · meeting ${meeting}.`,
  },
  cases: {
    title: "2 · Cases come in",
    call: "Ten working days before the meeting the call goes out, to those who may bring cases and to nobody else.",
    paste:
      "Yasmin, the surgery's link worker, has a case. In a hurry she pastes from the record: an NHS number, a telephone number, a name.",
    stopped:
      "It is stopped. Nothing of it was kept, and the safer words stand in the form. She reads them and sends those.",
    twice:
      "Her connection hangs, so the form is sent again, as it happens. It is the same answer, and one case.",
    accepted: "Helen takes it in.",
    risk: "The next day Joel, a care coordinator, opens the form for somebody who has spoken of not wanting to live. The first question is whether anybody is at risk today.",
    riskKept: "No case was written. The one thing kept is that the numbers were shown. Joel rings them now.",
    draft: "Nia, a therapist, begins a case and has to run. She keeps it as a draft.",
    sent: "Grace, a recovery worker, sends hers.",
    commandText:
      "Bronagh, the district nurse, types the case straight after the command. Words about a person are never taken there, since they would slip past the check.",
    urgent:
      "On Friday the person has come safely through the night, and Joel brings the case after all. It cannot wait for January, and Helen does not let it.",
    stale: "Tunde still has the card open as it was a minute ago, and presses Accept.",
    returned:
      "Grace's question is too wide. It goes back with a note, keeps its number, and comes again the same afternoon.",
    deferred:
      "Bronagh's case is steady and can wait a month. It goes to the January meeting and will come first there.",
    nudge:
      "Seven working days before the meeting, those with an unfinished draft are reminded. That is Nia, and only Nia.",
    cutOff: "Five working days before, at five, the list closes.",
    late: "On Christmas Eve a widow comes home from hospital two weeks early. Marcus, a social worker, is late and knows it.",
    lateWhy: "A late case needs the chair and a reason.",
  },
  agenda: {
    title: "3 · The agenda is out",
    out: "Three working days before, the agenda goes out: one card a case in the channel, for everybody to answer from wherever they are.",
    whom: "With the agenda, Helen is shown whom the directory knows for each case, and why. Nobody is asked before she says so. For Yasmin's case she confirms the list as it stands: eight people at most.",
    gp: "Dr Farah Qadeer never gets to the meeting; her clinic is full. She takes part all the same, between two appointments.",
    offers: "Others answer too. Whoever is large or small presses the same button; the small come first.",
    standby:
      "Toby's pet charity is a national one. For two working days his offer stands by, so that somebody small and local can come first.",
    forward:
      "Nobody small has a fund for vets' bills, so by four o'clock on the second day Toby's offer goes forward by itself.",
    gripe: "On the bus, Jean's telephone sends her offer twice.",
    notUs: "“Not us” is an answer as well: whoever gives it is not chased.",
    chairOnly: "Winston of the allotments presses a button that is the chair's.",
    before: "On the working day before, a reminder, and Helen hears who is missing.",
  },
  meeting: {
    title: "4 · The meeting",
    start:
      "Monday 4 January, ten o'clock. Helen starts; Tunde types the same a second later, and nothing starts twice.",
    here: "People say that they are here with one tap.",
    park: "Yasmin is stuck behind a tractor. Her case is parked and comes back at the end.",
    offers:
      "Grace's case has the floor. Jermaine and Gary offer by card while they listen; Olive speaks, and Helen writes it down for her.",
    gapAction: "For one need there is nobody, which is written down too, and somebody takes on a task.",
    warning: "Two minutes before the time is up, only Helen and Tunde are told.",
    next: "On to Nia's student.",
    widow:
      "Marcus's widow. Jean's and Dr Qadeer's offers are there already, so there is time to talk about memory.",
    back: "Yasmin has arrived.",
    readBack: "Helen reads back what was captured, and confirms case by case. One she forgets.",
    close: "She closes. The case she forgot is asked about.",
    followUp:
      "A quarter of an hour later each case holder has it in writing: what was offered, what is missing, what to ask.",
  },
  after: {
    title: "5 · What the person says",
    confirmed: "Olive is asked whether what Helen wrote down is right. It is.",
    visit:
      "Yasmin goes round with the list. Yes to money advice, yes to the vet's bill, and the reading group not now.",
    evening:
      "Grace meets the person after their shift. It is gone seven when she writes down what was said: yes to Jermaine, no to a carer's assessment, and not now to Thursdays.",
    held: "It is quiet hours, so the partners hear in the morning. Nobody at all hears before a yes.",
    summary:
      "Two working days after the meeting the summary is due. Helen signs it off; no one's answers are in it.",
    accepts:
      "Deepa accepts for money advice. Toby's fund has run dry. Saying so takes a reason, and the case holder sees what else could help.",
    withdrawn:
      "Jean has to take her offer back: one of her two volunteers is in plaster. Marcus has not asked the widow yet, and hears at once what else there is.",
    widow: "Marcus asks what is left to ask. Yes to the long appointment with two faces.",
    chase:
      "Two working days after a yes, whoever has not said a word is reminded. Deepa has answered and is left alone; it is Jermaine.",
    started: "Help begins.",
    monday:
      "Monday morning, a week after the meeting. Five working days have passed, so Nia alone is asked what her student said. Marcus's task was due on Friday. And everybody who has something to hear gets one digest, not a heap of mails.",
    digest: {
      chair: "This is what Helen reads:",
      caseHolderLinkWorker: "Yasmin's:",
      drugAndAlcohol: "Jermaine's:",
      socialWorker: "And Marcus's:",
    },
    task: "Marcus had done it and not said so.",
    student: "Nia's student says yes to company on the way, and no to clay.",
    helped: "On Friday Deepa says how it went, and Yasmin closes the case.",
    closed: "Ron, who drives the minibus, comes upon the old card and would like to help.",
  },
  reckoning: {
    title: "6 · The month in figures",
    from: "Counted in the database, not by the story:",
    held: "What was held back, and why:",
  },
} as const;

/** One line of the reckoning. */
export const figureWords = {
  line: (label: string, value: string | number) => `${`${label} `.padEnd(62, ".")} ${value}`,
  messages: "cards posted",
  updates: "updates of cards in place, in silence",
  waited: "messages that waited for polite hours",
  droppedFor: (reason: string) => `not sent: ${reason}`,
  failed: "messages lost",
  cases: "cases with a number",
  casesNow: (status: string) => `  now ${status}`,
  stops: "texts stopped by the guard, nothing of them kept",
  safety: "times who to call was shown (no more than that is kept)",
  offers: "offers made",
  answered: (answer: string) => `  answered ${answer}`,
  started: "  help that has started",
  withdrawn: "  taken back, or without capacity",
  gaps: "needs that nobody could meet, written down",
  actions: "actions, of which done",
  done: (done: number, all: number) => `${all}, ${done}`,
  digestsLeftOut: "weekly digests left out, since there was nothing to say",
  contactedBeforeYes: "partners contacted before the person said yes",
  ending: "That was the month. To walk around in it yourself: npm start",
} as const;

export const answerNames: Readonly<Record<string, string>> = {
  yes: "yes",
  no: "no, thank you",
  "not-now": "not now",
  "something-else": "something else",
  "not-yet-spoken": "not yet spoken",
};
