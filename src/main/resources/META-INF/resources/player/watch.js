// Plays the channel and keeps the words below the picture current.
const picture = document.getElementById("picture");
const stream = picture.dataset.stream;

if (window.Hls && window.Hls.isSupported()) {
  // the announced end runs six seconds ahead of what is on air
  const hls = new window.Hls({ liveSyncDuration: 6, liveMaxLatencyDuration: 20 });
  hls.on(window.Hls.Events.ERROR, (_, fault) => {
    if (!fault.fatal) return;
    if (fault.type === window.Hls.ErrorTypes.MEDIA_ERROR) hls.recoverMediaError();
    else setTimeout(() => hls.loadSource(stream), 3000);
  });
  hls.loadSource(stream);
  hls.attachMedia(picture);
} else {
  picture.src = stream;
}

async function refresh() {
  try {
    const page = await (await fetch(location.href)).text();
    const fresh = new DOMParser().parseFromString(page, "text/html").getElementById("now");
    const shown = document.getElementById("now");
    if (fresh && fresh.innerHTML !== shown.innerHTML) shown.replaceWith(fresh);
  } catch {
    // the server is away for a moment: what is shown stays
  }
}
setInterval(refresh, 10000);
