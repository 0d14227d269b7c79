/** Fetching another page of the site. */

/**
 * A page of the site as a document. The site's policy lets no script make one of text; for this kind of request
 * the browser does it itself, and runs nothing that is in it.
 * @param patience in milliseconds
 * @throws where it did not come in time, or is not a page
 */
export function fetchPage(address: string, patience: number): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = patience;
    request.onload = () => {
      const page = request.status < 400 ? request.responseXML : null;
      if (page) resolve(page);
      else reject(new Error(`${request.status}: ${address}`));
    };
    request.onerror = request.ontimeout = () => reject(new Error(address));
    request.send();
  });
}
