/** The columns of the directory's table, in the order in which it is written. */
export const COLUMNS = {
  organisation: "Organisation",
  size: "Size",
  person: "Name",
  email: "Email",
  job: "Job",
  discipline: "Counts as",
  personPcns: "Comes to PCNs",
  as: "Comes as",
  service: "Service",
  what: "What it does",
  description: "More about it",
  needs: "Needs",
  pcns: "Reaches PCNs",
  domain: "Kind of help",
  from: "Youngest age",
  to: "Oldest age",
  cost: "Cost",
  languages: "Languages",
  access: "Access",
  selfReferral: "Self-referral",
  url: "Web page",
  room: "Room",
  roomOn: "Room said on",
  contactName: "Contact name",
  contactEmail: "Contact email",
  contactPhone: "Contact telephone",
  coverName: "Cover name",
  coverEmail: "Cover email",
  coverPhone: "Cover telephone",
  confirmedOn: "Confirmed on",
  id: "Id",
} as const;
export type Column = keyof typeof COLUMNS;

/** What people call these columns besides, without case, spaces and marks. */
const ALSO: Partial<Record<Column, readonly string[]>> = {
  organisation: ["organization", "organisationname", "organizationname", "org", "charity", "provider"],
  size: ["organisationsize"],
  person: ["fullname", "person", "personname", "contactperson"],
  email: ["emailaddress", "mail", "mailaddress"],
  job: ["jobtitle", "role", "position"],
  discipline: ["profession", "discipline", "sector"],
  personPcns: ["pcn", "pcns", "mdt", "mdts", "comesto"],
  as: ["invitedas"],
  service: ["servicename"],
  what: ["servicedescription", "whatitis", "description", "summary"],
  description: ["details", "longdescription"],
  needs: ["need", "for"],
  pcns: ["servicepcns", "reaches"],
  domain: ["assetdomain"],
  from: ["minage", "minimumage", "agefrom", "agesfrom"],
  to: ["maxage", "maximumage", "ageto", "agesto"],
  cost: ["fee", "fees", "price"],
  languages: ["language"],
  access: ["accessibility"],
  selfReferral: ["selfrefer"],
  url: ["website", "web", "link"],
  room: ["capacity"],
  roomOn: ["capacitysaidon", "capacitydate"],
  contactPhone: ["contactphone", "phone", "telephone"],
  coverPhone: ["coverphone"],
  confirmedOn: ["assureddate", "confirmed"],
  id: ["serviceid"],
};

const MEANT = new Map<string, Column>();
for (const [column, title] of Object.entries(COLUMNS) as [Column, string][]) {
  for (const name of [title, column, ...(ALSO[column] ?? [])]) MEANT.set(bare(name), column);
}

/** Which column a heading means; undefined: none of ours. */
export function columnOf(heading: string): Column | undefined {
  return MEANT.get(bare(heading));
}

function bare(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z]/g, "");
}
