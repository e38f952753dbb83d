/** What a transition decided: the new state, and what happened (for the audit and for who must be told). */
export type Decision<State, Event> = { state: State; events: readonly Event[] };
