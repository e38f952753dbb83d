/** What has been acknowledged and is still being answered: a stop waits for it. */
export type UnderWay = {
  add<T>(work: Promise<T>): Promise<T>;
  done(): Promise<void>;
};

export function underWay(): UnderWay {
  const open = new Set<Promise<unknown>>();
  return {
    add(work) {
      open.add(work);
      const over = () => open.delete(work);
      work.then(over, over);
      return work;
    },
    async done() {
      while (open.size > 0) await Promise.allSettled(open);
    },
  };
}
