/** Below the answer to a press in quiet hours. */
export const heldUntilWords = (when: string): string =>
  `It is quiet hours. What others need to hear of this waits for them until ${when}, at the earliest.`;
