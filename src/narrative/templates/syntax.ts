// How a template is known: by a tag or an output of the template language.

/** Whether a text is a template; all others stand as they are. */
export function isTemplate(text: string): boolean {
  return /\{[{%]/.test(text);
}
