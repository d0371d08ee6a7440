// Stands where something is still being read.

interface Props {
  readonly text: string;
  /** Nothing else is shown, so that the text is the page's title. */
  readonly isAlone?: boolean;
}

export function Loading({ text, isAlone = false }: Props) {
  return (
    <div class="loading" role="status">
      {isAlone ? <h1>{text}</h1> : <p>{text}</p>}
      <div class="ghost" aria-hidden="true" />
      <div class="ghost" aria-hidden="true" />
      <div class="ghost short" aria-hidden="true" />
    </div>
  );
}
