type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

declare global {
  interface Window {
    /** What a reader has changed, noted by the script in the head of every page. */
    readonly rhEntered?: ReadonlySet<EventTarget>;
  }
}

/**
 * Remembers what a reader has entered into a part that does not live yet: to take it over sets its controls to what it
 * was drawn from.
 *
 * @returns What enters it again.
 */
export function enteredIn(place: HTMLElement): () => void {
  const entered = [...(window.rhEntered ?? [])]
    .filter((target): target is Control => target instanceof HTMLElement && place.contains(target))
    .map((control) => ({ control, value: control.value, checked: 'checked' in control && control.checked }));
  return () => {
    for (const { control, value, checked } of entered) {
      if (control.type !== 'file') control.value = value;
      if ('checked' in control) control.checked = checked;
      for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, { bubbles: true }));
    }
  };
}
