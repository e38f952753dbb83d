import { pageWords } from "../../../../cards/text/playground-page.js";

/** A sentence for the one at the page. `unreached`: the server did not answer, so the same can be sent again. */
export class Sentence extends Error {
  constructor(
    sentence: string,
    readonly unreached: boolean,
  ) {
    super(sentence);
  }
}

export function get<T>(path: string, query: Record<string, string>): Promise<T> {
  return call<T>(`/playground/${path}?${new URLSearchParams(query)}`, { method: "GET" });
}

/** Sent once more by itself when no answer came: the id in the body makes the second the same as the first. */
export async function post<T>(path: string, body: object): Promise<T> {
  const request: RequestInit = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
  try {
    return await call<T>(`/playground/${path}`, request);
  } catch (problem) {
    if (!(problem instanceof Sentence && problem.unreached) || !("id" in body)) throw problem;
    await new Promise((resolve) => setTimeout(resolve, 700));
    return call<T>(`/playground/${path}`, request);
  }
}

async function call<T>(address: string, request: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, { ...request, credentials: "omit" });
  } catch {
    throw new Sentence(pageWords.failed, true);
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Sentence(body.error ?? pageWords.failed, body.error === undefined);
  return body as T;
}
