// The report's text, composed on the server; once for the same data.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReportTextJson } from '../panel-data/panel-json';
import type { Language } from '../vietnamese/bilingual';
import type { PanelFailure } from './failure';
import { call } from './server';
import { asFailure } from './use-panel';

let kept: { hash: string; text: ReportTextJson } | null = null;

export interface TextState {
  readonly text: ReportTextJson | null;
  readonly failure: PanelFailure | null;
  readonly isBusy: boolean;
  readonly compose: () => void;
}

/** @param hash of the data as they were checked last */
export function useReportText(hash: string, language: Language): TextState {
  const [text, setText] = useState(kept?.hash === hash ? kept.text : null);
  const [failure, setFailure] = useState<PanelFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const compose = useCallback(() => {
    setBusy(true);
    setFailure(null);
    call('readReportText', language)
      .then((made) => {
        kept = { hash, text: made };
        setText(made);
      })
      .catch((error: unknown) => {
        setFailure(asFailure(error));
      })
      .finally(() => {
        setBusy(false);
      });
  }, [hash, language]);
  useEffect(() => {
    if (kept?.hash !== hash) compose();
  }, [compose, hash]);
  return { text, failure, isBusy, compose };
}
