/** Fetches everything that is kept about somebody, and gives it to the browser to save. Rejects where it was not given. */
export async function saveArchive(personId: string): Promise<void> {
  const answer = await fetch(`/personal-data/${encodeURIComponent(personId)}`, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`HTTP_${answer.status}`);
  saveFile(await answer.blob(), 'donnees-personnelles.zip');
}

/** Gives a file to the browser to save. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
