// A button below a text that readers copy, code or a citation, in the room that the page keeps for it.

export function addCopyButton(text: HTMLElement): void {
  // Browsers hand the clipboard to pages behind https alone.
  if (!('clipboard' in navigator)) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${text.dataset.copy ?? ''}`);
  const said = document.createElement('span');
  said.className = 'app-copy__said';
  said.role = 'status';
  button.addEventListener('click', () => void copy(text, said));
  text.nextElementSibling?.append(button, said);
}

async function copy(text: HTMLElement, said: HTMLElement): Promise<void> {
  const copied = text instanceof HTMLTextAreaElement ? text.value : text.textContent.trim();
  try {
    await navigator.clipboard.writeText(copied);
    said.textContent = 'Copied';
  } catch {
    said.textContent = 'Your browser did not allow it: select the text and copy it.';
  }
}
