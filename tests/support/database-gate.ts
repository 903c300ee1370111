import { connect, createServer } from "node:net";
import type { Socket } from "node:net";
import { once } from "node:events";

export type DatabaseGate = {
  /** The database, reached through the gate. */
  url: string;
  /** From now on connections break and new ones are refused, as when the server is down. */
  shut: () => Promise<void>;
  open: () => Promise<void>;
};

/** A door in front of a database, so that a test can take it away from one server without stopping it for others. */
export async function databaseGate(databaseUrl: string): Promise<DatabaseGate> {
  const { hostname, port } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const server = createServer((inside) => {
    const outside = connect(Number(port), hostname);
    for (const [socket, other] of [[inside, outside], [outside, inside]] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  const listen = async (at: number): Promise<number> => {
    server.listen(at, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    return typeof address === "object" && address ? address.port : at;
  };
  const own = await listen(0);
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String(own);
  return {
    url: url.href,
    open: async () => {
      await listen(own);
    },
    shut: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
