/** Keeping the directory right, and seeing what it lacks. */

export const confirmWords = {
  first: (count: number) =>
    count === 1 ? "Directory · is this still right?" : `Directory · are these ${count} still right?`,
  firstHidden: (count: number) =>
    count === 1 ? "Directory · a service is hidden now" : `Directory · ${count} services are hidden now`,
  turn: "Your turn: one tap each",
  ask: "Partners rely on these details, so we ask every three months. One tap says that all of it still holds.",
  hidden:
    "Nobody has confirmed these details for half a year, so searches do not find them and nobody is sent there. One tap brings a service back.",
  more: (count: number) => `And ${count} more: /mdt capacity shows them all.`,
} as const;

export const coverageWords = {
  first: (area: string, pcn: string | undefined) => `Coverage · ${pcn ?? area}`,
  turn: "Only you see this",
  intro: (services: number, pcns: number) =>
    `${services} services in ${pcns} ${pcns === 1 ? "PCN" : "PCNs"}. These needs have nobody in the directory somewhere:`,
  introOne: (pcn: string) => `These needs have nobody in the directory who reaches ${pcn}:`,
  nobody: (where: string) => `nobody in ${where}`,
  nobodyAnywhere: "nobody anywhere",
  nobodyHere: "nobody",
  closedOnly: (where: string) => `closed for now in ${where}`,
  closedHere: "closed for now",
  covered: (needs: string) => `Somebody everywhere for: ${needs}.`,
  all: "Every need has somebody everywhere.",
  noPcn: "There is no PCN yet. Set up an MDT first: /mdt setup.",
  note: "A gap here may also be a service that nobody has put into the directory yet.",
  onePcn: (pcn: string) => pcn,
  whole: "All PCNs",
  add: "Add a service",
} as const;

/** The picture of who covers what (D9). */
export const coveragePageWords = {
  button: "As a picture",
  title: (area: string) => `Who covers what in ${area}`,
  summary: (needs: number, pcns: number, gaps: number, closed: number) =>
    `${needs} needs in ${pcns} PCNs. In ${gaps} places the directory has nobody; in ${closed} everybody has closed.`,
  key: "Dot: somebody. Dash: all that there are have closed. Cross: nobody.",
  inWords: "The same in words",
  need: "Need",
  cells: { covered: "yes", closed: "closed", nobody: "nobody" },
} as const;
