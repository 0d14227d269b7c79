/** The picture of every link preview, for an editor's server; in a build src/finishing/pictures.ts draws them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../catalog.ts';
import { pictures, type Picture } from '../../domain/share.ts';
import { drawShareImage } from '../../finishing/share-image.ts';

export const getStaticPaths = (async () =>
  pictures(await loadCatalog()).map((picture) => ({
    params: { name: picture.name },
    props: { picture },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) => {
  const { kind, title, sentence, marks } = props.picture;
  const image = await drawShareImage({ kind, title, sentence, marks });
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
