// All findings of the workbook, those of the office's own tabs too.
import type { ViewProps } from '../view';
import { CheckLine, unexplained } from '../parts/check-line';
import { FindingList } from '../parts/finding-list';
import { Back } from '../parts/back';

export function FindingsView(props: ViewProps) {
  const { words, data, open } = props;
  return (
    <>
      <Back words={words} open={open} />
      <h1 tabIndex={-1}>{words.allFindings}</h1>
      <CheckLine
        {...props}
        caption={words.checkAgain}
        errors={data.errors - data.gaps}
        gaps={data.gaps}
        warnings={unexplained(data.findings)}
      />
      <FindingList {...props} findings={data.findings} withTab level={2} />
    </>
  );
}
