/** What goes wrong with the next calls of a route, in order. */
export type Fault =
  /** Teams answers with this status and its own word; `done`: it was carried out all the same. */
  | { kind: "status"; status: number; code?: string; retryAfter?: number; done?: boolean }
  /** No answer, after it was done all the same, or without. */
  | { kind: "silence"; done: boolean };
type When = (args: Record<string, unknown>) => boolean;

export type Faults = {
  next(route: string, fault: Fault, when?: When): void;
  take(route: string, args: Record<string, unknown>): Fault | undefined;
  /** How many have not come up. */
  left(): number;
};

export function faults(): Faults {
  const waiting: { route: string; fault: Fault; when: When }[] = [];
  return {
    next: (route, fault, when = () => true) => void waiting.push({ route, fault, when }),
    take(route, args) {
      const at = waiting.findIndex((one) => one.route === route && one.when(args));
      return at < 0 ? undefined : waiting.splice(at, 1)[0]?.fault;
    },
    left: () => waiting.length,
  };
}
