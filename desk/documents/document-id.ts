// The id of a made document, from the SHA-256 of the content that was written.

export function idOfHash(hash: string): string {
  return hash.slice(0, 16);
}
