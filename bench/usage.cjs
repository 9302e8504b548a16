// Required by a server where the system does not say what it uses: it says so itself when it is asked by a message.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  process.send({ cpu: (user + system) / 1000, rss: process.memoryUsage.rss() / 2 ** 20, peak: maxRSS / 1024 });
});
process.channel.unref();
