// “?”: the part of the guide that tells about the view, opened where it is asked for.
import { useEffect, useState } from 'preact/hooks';
import type { PanelFailure } from '../failure';
import { call } from '../server';
import { asFailure } from '../use-panel';
import type { ViewName, ViewProps } from '../view';
import { FailureCard } from './failure-card';
import { Loading } from './loading';

interface Props extends Pick<ViewProps, 'words' | 'language'> {
  readonly view: ViewName;
}

export function Help({ words, language, view }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="help no-print">
      <button
        type="button"
        class="icon"
        aria-label={words.help}
        title={words.help}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        ?
      </button>
      {isOpen && <Part {...{ words, language, view }} />}
    </div>
  );
}

function Part({ words, language, view }: Props) {
  const [html, setHtml] = useState<string | null>(null);
  const [failure, setFailure] = useState<PanelFailure | null>(null);
  useEffect(() => {
    call('readGuide', language, view)
      .then((part) => {
        setHtml(part.html);
      })
      .catch((error: unknown) => {
        setFailure(asFailure(error));
      });
  }, [language, view]);
  if (failure) return <FailureCard words={words} failure={failure} />;
  if (html === null) return <Loading text={words.reading} />;
  // Of the build's own guide: nobody's typing is in it.
  return <div class="card guide" lang="vi" dangerouslySetInnerHTML={{ __html: html }} />;
}
