// The Drive advanced service, as far as making a file and finding it again goes.
import { idOfHash } from '../documents/document-id.ts';
import { DOCX } from '../documents/docx-type.ts';
import { createHash } from 'node:crypto';
import { method, standIn, type ServiceHost } from './stand-in.ts';
import { blobContent } from './utilities.ts';

/** A file as it was handed to Drive. */
export interface MadeFile {
  id: string;
  link: string;
  resource: Record<string, unknown>;
  bytes: Uint8Array;
  contentType: string;
}

const DOC = 'application/vnd.google-apps.document';
/** Of a property's key and value together, as Drive documents it. */
const MOST_PROPERTY_BYTES = 124;
const ZIP_MAGIC = [0x50, 0x4b];

/** Where a made document can be opened. */
export type DocumentAddress = (id: string) => string;

const googleAddress: DocumentAddress = (id) => `https://docs.google.com/document/d/${id}/edit`;

/** Made files are kept in `made`. Only the import of a .docx as a Google Doc is modelled. */
export function driveService(
  around: ServiceHost,
  made: MadeFile[],
  addressOf: DocumentAddress = googleAddress,
): object {
  const { realm } = around;
  const create = (resource: object, blob: unknown, options: object | null): unknown => {
    const plain = JSON.parse(JSON.stringify(resource)) as Record<string, unknown>;
    if (typeof plain['name'] !== 'string' || plain['name'] === '') {
      throw new Error('Drive.Files.create without a name is not modelled on the desk');
    }
    for (const [key, value] of Object.entries(plain['appProperties'] ?? {})) {
      if (Buffer.byteLength(`${key}${String(value)}`) > MOST_PROPERTY_BYTES) {
        throw new Error(
          'API call to drive.files.create failed with error: Bad Request (app property too long)',
        );
      }
    }
    if (plain['mimeType'] !== DOC) {
      throw new Error(
        `Drive.Files.create to ${String(plain['mimeType'])} is not modelled on the desk`,
      );
    }
    const content = blobContent(blob);
    if (!content) {
      throw new Error('The mediaData parameter only supports Blob types for upload.');
    }
    const isDocx =
      content.contentType === DOCX &&
      ZIP_MAGIC.every((byte, index) => content.bytes[index] === byte);
    if (!isDocx) {
      throw new Error(
        `API call to drive.files.create failed with error: Bad Request (not a .docx: ${content.contentType})`,
      );
    }
    const id = documentId(content.bytes);
    const link = addressOf(id);
    made.push({
      id,
      link,
      resource: plain,
      bytes: content.bytes,
      contentType: content.contentType,
    });
    return realm.plain(answer(plain, id, link, options));
  };
  const remove = (id: string): void => {
    const at = made.findIndex((file) => file.id === id);
    if (at < 0) {
      throw new Error(`API call to drive.files.delete failed with error: File not found: ${id}.`);
    }
    made.splice(at, 1);
  };
  const list = (options: { readonly q?: unknown; readonly fields?: unknown }): unknown => {
    const asked =
      /^appProperties has \{ key='(\w+)' and value='(\w+)' \} and trashed = false$/.exec(
        String(options.q),
      );
    const fields = /^files\((.+)\)$/.exec(String(options.fields))?.[1];
    if (!asked || fields === undefined) {
      throw new Error(`Drive.Files.list of ${JSON.stringify(options)} is not modelled on the desk`);
    }
    const [, key = '', value] = asked;
    const has = ({ resource }: MadeFile): boolean =>
      (resource['appProperties'] as Record<string, unknown> | undefined)?.[key] === value;
    const files = made
      .filter(has)
      .map(({ resource, id, link }) => answer(resource, id, link, { fields }));
    return realm.plain({ files });
  };
  return standIn(around, {
    name: 'Drive',
    properties: {
      Files: standIn(around, {
        name: 'Drive.Files',
        methods: {
          create: method(
            'drive',
            [
              ['Object', 'Object'],
              ['Object', 'Object', 'Object?'],
            ],
            (resource: object, blob: unknown, options: object | null = null) =>
              create(resource, blob, options),
          ),
          list: method('drive', [['Object']], list),
          remove: method('drive', [['String']], remove),
        },
      }),
    },
    methods: {},
  });
}

/** Names a document by its content, so that its address holds in later sessions too. */
function documentId(bytes: Uint8Array): string {
  return idOfHash(createHash('sha256').update(bytes).digest('hex'));
}

/** Drive answers with its default fields unless `fields` asks for others; the link is not among them. */
function answer(
  resource: Record<string, unknown>,
  id: string,
  link: string,
  options: { readonly fields?: unknown } | null,
): Record<string, unknown> {
  const all: Record<string, unknown> = {
    kind: 'drive#file',
    id,
    name: resource['name'],
    mimeType: resource['mimeType'],
    webViewLink: link,
  };
  const asked = options?.fields;
  const fields = typeof asked === 'string' ? asked.split(',') : ['kind', 'id', 'name', 'mimeType'];
  const chosen: Record<string, unknown> = {};
  for (const field of fields) {
    const name = field.trim();
    if (!(name in all)) throw new Error(`The Drive field "${name}" is not modelled on the desk`);
    chosen[name] = all[name];
  }
  return chosen;
}
