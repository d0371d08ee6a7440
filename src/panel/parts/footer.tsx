// The foot of the panel: the version, and the report of a fault.
import { useState } from 'preact/hooks';
import type { PanelFailure } from '../failure';
import { faultReport } from '../fault-report';
import { lastCalls } from '../server';
import type { PanelWords } from '../words';

interface Props {
  readonly words: PanelWords;
  readonly version: string;
  readonly language: string;
  readonly view: string;
  readonly failure: PanelFailure | null;
}

export function Footer({ words, version, language, view, failure }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);

  const report = (): void => {
    const facts = { version, language, view, failure, calls: lastCalls() };
    const { innerWidth: width } = window;
    const made = faultReport({ ...facts, browser: navigator.userAgent, width });
    setText(made);
    copy(made).then(setCopied, () => {
      setCopied(false);
    });
  };
  return (
    <footer>
      <div class="foot">
        <span>{words.version(version)}</span>
        <button type="button" class="plain" onClick={report}>
          {words.reportFault}
        </button>
      </div>
      <div role="status">
        {text !== null && (
          <>
            <p>{isCopied ? words.faultCopied : words.faultShown}</p>
            <textarea class="fault" readOnly rows={6} value={text} aria-label={words.reportFault} />
          </>
        )}
      </div>
    </footer>
  );
}

/** False where the sandbox does not let a page write to the clipboard. */
async function copy(text: string): Promise<boolean> {
  // Missing where the page is not served safely.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  await clipboard.writeText(text);
  return true;
}
