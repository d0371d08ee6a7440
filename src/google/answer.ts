// Makes answers: a failure becomes JSON too, since errors lose their fields on the way to the panel.
import type { Answer } from '../server-functions';

/** A failure that is expected to happen and that people can do something about. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Runs `work` and makes an answer of its result or its failure. */
export function answer<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Failure) {
      return { ok: false, error: { code: error.code, message: error.message } };
    }
    console.error((error as Error).stack ?? String(error));
    return {
      ok: false,
      error: {
        code: 'internal',
        message: `Có lỗi ngoài dự kiến, bảng tính không thay đổi. Thử lại; nếu vẫn lỗi, báo người phụ trách: ${(error as Error).message}`,
      },
    };
  }
}
