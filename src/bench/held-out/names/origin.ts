export type Sex = "female" | "male";

/** A first name with the short forms its bearers go by, if any. */
export type FirstName = { name: string; nicks: string[] };

export type Origin = {
  name: string;
  first: Record<Sex, FirstName[]>;
  /** Surnames differ by sex where the language has it so: Kowalski, Kowalska. */
  last: Record<Sex, string[]>;
  /** People of this origin are often written family name first. */
  familyFirst: boolean;
};

type Lists = { female: string; male: string; last: string; familyFirst?: boolean };

const parts = (list: string) => list.split(",").map((part) => part.trim());

function firstNames(list: string): FirstName[] {
  return parts(list).map((part) => {
    const [name = "", ...nicks] = part.split("/");
    return { name, nicks };
  });
}

/** Lists are written with commas; a first name as `Katarzyna/Kasia`, a surname of two sexes as `Nowicki|Nowicka`. */
export function origin(name: string, { female, male, last, familyFirst = false }: Lists): Origin {
  const pairs = parts(last).map((part) => part.split("|"));
  return {
    name,
    first: { female: firstNames(female), male: firstNames(male) },
    last: {
      male: pairs.map(([his = ""]) => his),
      female: pairs.map(([his = "", hers = his]) => hers),
    },
    familyFirst,
  };
}
