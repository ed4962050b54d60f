// Loaded before the command: tells on standard error of every connection and every name that is looked up.
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const tell = (text) => writeSync(2, `NOTED ${text}\n`);
const { lookup } = dns;
dns.lookup = (name, ...rest) => {
  tell(`name ${name}`);
  return lookup(name, ...rest);
};
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  if (options?.path === undefined || options?.port !== undefined) tell(`connection ${options?.host}:${options?.port}`);
  return connect.apply(this, args);
};
syncBuiltinESMExports();
