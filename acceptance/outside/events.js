// Reads a topic from its beginning with a client that is not ours, until it has seen the wanted types for a key:
//   node events.js <bootstrap> <topic> <key> <type>...
// Prints one JSON line per CloudEvent of that key; exit code 1 if a type is missing after 20 seconds.
import { HTTP } from 'cloudevents';
import { Kafka, logLevel } from 'kafkajs';

const [bootstrap, topic, key, ...wanted] = process.argv.slice(2);
const kafka = new Kafka({ brokers: [bootstrap], clientId: 'outside', logLevel: logLevel.ERROR });
const consumer = kafka.consumer({ groupId: `outside-${process.pid}-${Date.now()}` });
const missing = new Set(wanted);

function cloudEvent(message) {
  const headers = {};
  for (const [name, value] of Object.entries(message.headers)) {
    headers[name.replace(/^ce_/, 'ce-')] = value.toString();
  }
  return HTTP.toEvent({ headers, body: message.value.toString() });
}

async function stop(code) {
  await consumer.disconnect();
  process.exit(code);
}

await consumer.connect();
await consumer.subscribe({ topic, fromBeginning: true });
await consumer.run({
  eachMessage: async ({ message }) => {
    if (message.key.toString() !== key || message.value === null) return;
    const event = cloudEvent(message);
    event.validate();
    console.log(JSON.stringify({ id: event.id, type: event.type, source: event.source, data: event.data }));
    missing.delete(event.type);
    // Not awaited: to disconnect is to wait for this very handler.
    if (missing.size === 0) void stop(0);
  },
});
setTimeout(() => {
  console.error(`not seen: ${[...missing].join(', ')}`);
  stop(1);
}, 20_000);
