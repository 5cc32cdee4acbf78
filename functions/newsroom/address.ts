import type { NewsroomSite } from '#domain/publish/newsroom.ts';
import { newsroomPath } from '#domain/publish/newsroom-files.ts';

/** Path of a page or file of the newsroom; '' is the list. */
export const pathTo = (name: string): string => `${newsroomPath}${name}`;

/** Full address of a page or file of the newsroom; '' is the list. */
export const urlTo = (site: NewsroomSite, name: string): string => `${site.baseUrl}${pathTo(name)}`;
