/** The site as Caddy serves it. */
import { CACHE, COMPRESSED, HASHED, HOSTING, PARTS, UNSERVED, type HostRules } from './rules.ts';

/** Whoever asks on such a condition may be refused with 412, and a Caddyfile is not told how an answer ends. */
const UNLESS = ['If-Match', 'If-Unmodified-Since']
  .map((condition) => `\t\t\tnot header ${condition} *`)
  .join('\n');

/** The text of a Caddyfile. Where it listens and the folder it serves can be said in the environment. */
export function caddyfile({ base, headers, pageHeaders, redirects }: HostRules): string {
  const patterns = HASHED.map((pattern) => `${literal(base)}${pattern}$`).join('|');
  const bare = base.slice(0, -1);
  return `# caddy run --adapter caddyfile --config dist/_hosting/Caddyfile
# PORT (8080) and ROLEBOOK_FOLDER (dist) may be set. For a name with a certificate of its own, write the name in
# place of the port and take auto_https out.
{
	admin off
	auto_https off
}

(headers) {
	header -Server
${Object.entries({ ...headers, ...pageHeaders })
  .map(([name, value]) => `\theader ${name} "${value}"`)
  .join('\n')}
}

:{$PORT:8080} {
	root * {$ROLEBOOK_FOLDER:dist}
	encode {
		gzip
		match {
${COMPRESSED.map((type) => `\t\t\theader Content-Type ${type}*`).join('\n')}
		}
	}
	map {query} {ask} {
		~^(.+)$ "?\${1}"
		default ""
	}
	route {
		import headers
		header Cache-Control "${CACHE.asked}"
		@unread not method GET HEAD
		header @unread Allow "GET, HEAD"
		error @unread 405
		# No file is called so. Browsers read a backslash as a slash and leave tabs out: led on, it could name another host.
		@odd vars_regexp {path} [\\x00-\\x1f\\x5c\\x7f]|[^/]{256}
		error @odd 404
		# Whoever asks for a part gets the whole: what refuses a part would be kept for as long as the file.
		request_header -Range
		# What is said of pages is not said of their parts.
		@part {
			path ${PARTS.map((folder) => `${base}${folder}*`).join(' ')}
${UNLESS}
		}
${Object.keys(pageHeaders)
  .map((name) => `\t\theader @part -${name}`)
  .join('\n')}
		@hashed {
			path_regexp ^(?:${patterns})
${UNLESS}
		}
		header @hashed Cache-Control "${CACHE.forever}"
		@markdown path *.md
		header @markdown Content-Type "text/markdown; charset=utf-8"
${bare === '' ? '' : `\t\tredir ${bare} ${base}{ask} 301\n`}${redirects
    .map(({ from, to }) => `\t\tredir ${from} ${withQuery(to)} 301\n`)
    .join('')}		@outside not path ${base}*
		error @outside 404
${bare === '' ? '' : `\t\turi strip_prefix ${bare}\n`}		@unserved {
			path_regexp ^/(?:${HOSTING}|(?:${UNSERVED.join('|')}|404[.]html)$|(?:.*/)?[.])
			not path /.well-known/*
		}
		error @unserved 404
		# The file server would lose what was asked beside the path. Slashes in a row would name another host, and only this matcher sees them.
		@folder {
			vars_regexp {path} ^(?:/[^/]+)+$
			file {path}/index.html
		}
		redir @folder ${bare}{path}/{ask} 301
		file_server
	}
	handle_errors {
		import headers
		# What is not found is never kept, whatever its name.
		header Cache-Control "${CACHE.never}"
		header Content-Type "text/html; charset=utf-8"
		rewrite * /404.html
		file_server
	}
}
`;
}

/** What was asked beside the path goes along. */
function withQuery(to: string): string {
  const [path = '', fragment] = to.split('#');
  return `${path}{ask}${fragment === undefined ? '' : `#${fragment}`}`;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
