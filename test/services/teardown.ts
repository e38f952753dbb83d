/** Stops the servers the setup started, each by its own process, and leaves all others alone. */
export default async function teardown(): Promise<void> {
  for (const service of globalThis.startedServices ?? []) await service.stop();
}
