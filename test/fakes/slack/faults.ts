/** What goes wrong with the next calls of a method, in order. */
export type Fault =
  /** 429; `seconds` in Retry-After. */
  | { kind: "rate-limited"; seconds: number }
  /** 500, after it was done all the same, or without. */
  | { kind: "error"; done: boolean }
  /** No answer, after it was done all the same, or without. */
  | { kind: "silence"; done: boolean }
  /** Slack says no. */
  | { kind: "refused"; code: string };

export type Faults = {
  /** `when` looks at the arguments: another call of the method goes well. */
  next(method: string, fault: Fault, when?: (args: Record<string, unknown>) => boolean): void;
  /** With every call of it, until that is taken back. */
  always(method: string, fault: Fault): () => void;
  take(method: string, args: Record<string, unknown>): Fault | undefined;
  /** How many have not come up. */
  left(): number;
};

export function faults(): Faults {
  const waiting: { method: string; fault: Fault; when: (args: Record<string, unknown>) => boolean }[] = [];
  const standing = new Map<string, Fault>();
  return {
    always(method, fault) {
      standing.set(method, fault);
      return () => void standing.delete(method);
    },
    next: (method, fault, when = () => true) => void waiting.push({ method, fault, when }),
    take(method, args) {
      const at = waiting.findIndex((one) => one.method === method && one.when(args));
      return at < 0 ? standing.get(method) : waiting.splice(at, 1)[0]?.fault;
    },
    left: () => waiting.length,
  };
}
