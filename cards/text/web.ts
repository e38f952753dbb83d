/** What the web server says where nobody has a page. */
export const webWords = {
  noPage: "There is no page here. Nothing was changed.",
  broke: (code: string) =>
    `Something went wrong on our side and nothing was changed. The log says more (${code}).`,
} as const;
