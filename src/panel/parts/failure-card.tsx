// Says what went wrong and what to do; never what a program said.
import type { PanelFailure } from '../failure';
import type { PanelWords } from '../words';

interface Props {
  readonly words: PanelWords;
  readonly failure: PanelFailure;
  readonly retry?: () => void;
  /** Nothing else is shown, so that its title is the page's. */
  readonly isAlone?: boolean;
}

export function FailureCard({ words, failure, retry, isAlone = false }: Props) {
  const Title = isAlone ? 'h1' : 'h2';
  const { title, text } = words.failures[failure.kind];
  return (
    <section class="card failure" role="alert">
      <Title>{title}</Title>
      <p>{text || failure.message}</p>
      {retry && (
        <button type="button" onClick={retry}>
          {words.tryAgain}
        </button>
      )}
    </section>
  );
}
