/** How surely a person stands here: 0 nothing says so, 1 a person or a thing, 2 a person rather, 3 hardly anything else. */
export type Certainty = 0 | 1 | 2 | 3;
