/** The site as nginx serves it. */
import {
  COMPRESSED,
  CACHE,
  HASHED,
  HOSTING,
  PARTS,
  SERVED,
  UNSERVED,
  type HostRules,
  TEXT,
} from './rules.ts';

/** A whole configuration: one command, no rights needed, nothing written but below /tmp. */
export const NGINX = `# nginx -e stderr -p "$PWD/dist" -c _hosting/nginx.conf
daemon off;
pid /tmp/rolebook-nginx.pid;
error_log stderr;
worker_processes auto;

events {
  worker_connections 1024;
}

http {
  access_log off;
  sendfile on;
  client_body_temp_path /tmp/rolebook-nginx-body;
  proxy_temp_path /tmp/rolebook-nginx-proxy;
  fastcgi_temp_path /tmp/rolebook-nginx-fastcgi;
  uwsgi_temp_path /tmp/rolebook-nginx-uwsgi;
  scgi_temp_path /tmp/rolebook-nginx-scgi;
  include nginx-site.conf;
}
`;

const OTHER = [
  ['application/wasm', 'wasm'],
  ['font/woff2', 'woff2'],
  ['image/png', 'png'],
] as const;

/**
 * What belongs inside `http`: the site alone, for an nginx that serves others as well. Paths are below the
 * folder that nginx is started with (`-p`).
 */
export function nginxSite({ base, headers, pageHeaders, redirects }: HostRules): string {
  const inMap = literal(base);
  const served = `~^(?:${SERVED.join('|')}):${inMap}`;
  const types = COMPRESSED.filter((type) => type !== 'text/html');
  return `# The site, for use inside http { }. Where nginx is not started with the built folder as its prefix (-p),
# write that folder's full path in place of ./ in the two lines that say alias.

# Decided when the answer is known: what is not found is never kept, whatever its name.
map "$status:$uri" $rolebook_cache {
  default "${CACHE.asked}";
  "~^[45]" "${CACHE.never}";
${HASHED.map((pattern) => `  "${served}${pattern}$" "${CACHE.forever}";`).join('\n')}
}
# What is said of pages is not said of their parts.
${Object.entries(pageHeaders)
  .map(
    ([name, value]) =>
      `map "$status:$uri" ${variable(name)} {\n  default "${value}";\n  "${served}(?:${PARTS.join('|')})" "";\n}`,
  )
  .join('\n')}

server {
  listen 8080;
  server_name _;
  server_tokens off;
  absolute_redirect off;

  types {
${[...TEXT, ...OTHER].map(([type, ending]) => `    ${type} ${ending};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${types.join(' ')};
  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_types ${types.join(' ')};

  # Whoever asks for a part gets the whole: what refuses a part would say all headers twice, and be kept as the file is.
  max_ranges 0;
  add_header Cache-Control $rolebook_cache always;
${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
${Object.keys(pageHeaders)
  .map((name) => `  add_header ${name} ${variable(name)} always;`)
  .join('\n')}

  # A folder without a page is not found, as anything else that is not there.
  error_page 403 404 =404 ${base}404.html;
  location = ${base}404.html {
    internal;
    alias ./404.html;
  }
  location ~ "^${inMap}(?:(?:${[HOSTING.slice(0, -1), ...UNSERVED].join('|')})$|${HOSTING}|(?:.*/)?[.](?!well-known/))" {
    return 404;
  }
${base === '/' ? '' : `  location = ${base.slice(0, -1)} {\n    return 301 ${base}$is_args$args;\n  }\n`}${redirects
    .map(({ from, to }) => `  location = ${from} {\n    return 301 "${withQuery(to)}";\n  }\n`)
    .join('')}  location ${base} {
    alias ./;
    # It would lead on to a folder that has no page.
    set $rolebook_bare "";
    if (-d $request_filename) {
      set $rolebook_bare 1;
    }
    if (-f $request_filename/index.html) {
      set $rolebook_bare "";
    }
    if ($rolebook_bare) {
      return 404;
    }
  }
${base === '/' ? '' : '  location / {\n    return 404;\n  }\n'}}
`;
}

/** The variable that holds a header's value, or nothing. */
function variable(header: string): string {
  return `$rolebook_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** What was asked beside the path goes along. */
function withQuery(to: string): string {
  const [path = '', fragment] = to.split('#');
  return `${path}$is_args$args${fragment === undefined ? '' : `#${fragment}`}`;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
