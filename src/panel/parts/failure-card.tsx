// Says what went wrong and what to do; never what a program said.
import type { PanelFailure } from '../failure';
import type { PanelWords } from '../words';

interface Props {
  readonly words: PanelWords;
  readonly failure: PanelFailure;
  readonly retry?: () => void;
}

export function FailureCard({ words, failure, retry }: Props) {
  const { title, text } = words.failures[failure.kind];
  return (
    <section class="card failure" role="alert">
      <h2>{title}</h2>
      <p>{text || failure.message}</p>
      {retry && (
        <button type="button" onClick={retry}>
          {words.tryAgain}
        </button>
      )}
    </section>
  );
}
