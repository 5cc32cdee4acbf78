/**
 * Where the newsroom's files are: a folder, a bucket. Both reads and writes are strongly
 * consistent, and a reader sees the old file or the new one, never a part.
 */
export interface NewsroomStore {
  read(file: string): Promise<StoredFile | undefined>;
  /**
   * Writes only if the file is still what was read: `ifMatch` is its etag, null for "not there".
   * Answers 'conflict' when someone else was faster.
   */
  write(
    file: string,
    body: string,
    contentType: string,
    condition: { ifMatch: string | null },
  ): Promise<'written' | 'conflict'>;
}

/** A file as stored; the etag changes whenever the body does. */
export interface StoredFile {
  body: string;
  etag: string;
}
