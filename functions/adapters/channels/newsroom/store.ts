/**
 * Where the newsroom's files are: a folder or a bucket. Reads and writes are strongly consistent,
 * and a reader sees the old file or the new one, never a part.
 */
export interface NewsroomStore {
  read(file: string): Promise<StoredFile | undefined>;
  /**
   * Writes only if the file is still as it was read: `ifMatch` is its etag, null if it did not
   * exist. Returns 'conflict' when another process was faster.
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
