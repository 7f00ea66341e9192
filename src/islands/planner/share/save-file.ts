/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Some browsers read it a moment later only.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
