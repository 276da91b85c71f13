/** What Askwell and its mail service know of addresses that are not to be written to. */
export class Addresses {
  private stops = new Set<string>();
  private noted = new Set<string>();

  /** Askwell begins to note it. A notification that failed each time waits for whoever runs it, and may have noted this alone. */
  stop(sealed: string): void {
    this.stops.add(sealed);
  }
  /** Askwell was told, and has noted it everywhere. */
  note(address: string): void {
    this.stop(`sealed-${address}`);
    this.noted.add(address);
  }

  isStopped = (address: string | undefined): boolean => this.stops.has(`sealed-${address}`);
  isNoted = (address: string): boolean => this.noted.has(address);
}
