// What calls do, in lines on a console or on a logger that has its methods. Secrets are taken out before.

const LEVELS = ["debug", "info", "warn", "error", "off"];

/**
 * For the option `logger` of a client. `debug`: each request, with its headers. `info`: each response. `warn`: an attempt that
 * failed and is made again. `error`: a call that failed.
 */
export function consoleLogger(level = "warn", to = console) {
  const least = LEVELS.indexOf(level);
  if (least < 0) throw new TypeError(`there is no level ${level}: ${LEVELS.join(", ")}`);
  return (event) => {
    const [at, ...line] = lineOf(event);
    if (LEVELS.indexOf(at) >= least) to[at](...line);
  };
}

function lineOf({ event, operation, attempt, request, status, error, delayMs }) {
  const start = `${operation} (attempt ${attempt}):`;
  if (event === "request")
    return ["debug", `${start} ${request?.method} ${request?.url}`, request?.headers];
  if (event === "response") return ["info", `${start} status ${status}`];
  if (delayMs === undefined) return ["error", `${start} ${error?.message}`];
  return ["warn", `${start} ${error?.message}; again after ${Math.round(delayMs)} ms`];
}
