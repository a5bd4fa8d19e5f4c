// The few things a screen does between two answers of the server: a clock, what is left of an entry, the live picture,
// arrow keys in the week. Plain custom elements without shadow roots, so styles.css reaches them. No bundle, no library
// except hls.js, which the page loads before.

const house = { offset: 0, heard: performance.now() };
const now = () => Date.now() + house.offset;
const two = (n) => String(n).padStart(2, '0');

const ticking = new Set();
setInterval(() => ticking.forEach((element) => element.tick()), 250);

class Ticking extends HTMLElement {
  connectedCallback() {
    ticking.add(this);
    this.tick();
  }
  disconnectedCallback() {
    ticking.delete(this);
  }
  say(text) {
    if (this.textContent !== text) this.textContent = text;
  }
}

/** <house-clock now="epoch ms" zone="Asia/Almaty">: every answer of the server sets "now" and counts as a heartbeat. */
class HouseClock extends Ticking {
  static observedAttributes = ['now', 'zone'];
  attributeChangedCallback(name) {
    if (name === 'now') {
      house.offset = Number(this.getAttribute('now')) - Date.now();
      house.heard = performance.now();
    } else {
      this.format = new Intl.DateTimeFormat('en-GB', {
        timeZone: this.getAttribute('zone'), hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
    }
    if (this.isConnected) this.tick();
  }
  tick() {
    if (this.format) this.say(this.format.format(now()));
  }
}

/** <time-left until="epoch ms">: minutes and seconds, hours when there are any. */
class TimeLeft extends Ticking {
  tick() {
    const left = Math.max(0, Math.ceil((Number(this.getAttribute('until')) - now()) / 1000));
    const hours = Math.floor(left / 3600);
    const minutes = Math.floor(left / 60) % 60;
    this.say(hours ? `${hours}:${two(minutes)}:${two(left % 60)}` : `${two(minutes)}:${two(left % 60)}`);
  }
}

/** <air-progress from="epoch ms" until="epoch ms">: a bar. */
class AirProgress extends Ticking {
  tick() {
    const from = Number(this.getAttribute('from'));
    const until = Number(this.getAttribute('until'));
    const part = Math.min(1, Math.max(0, (now() - from) / (until - from)));
    this.style.setProperty('--part', part.toFixed(4));
    this.setAttribute('role', 'progressbar');
    this.setAttribute('aria-valuenow', Math.round(part * 100));
  }
}

/** <stale-strip after="seconds">: shows itself when the server has not been heard for that long. */
class StaleStrip extends Ticking {
  say() {}
  tick() {
    const silent = (performance.now() - house.heard) / 1000;
    this.toggleAttribute('shown', silent > Number(this.getAttribute('after')));
  }
}

/** <air-player src="/air/balapan.m3u8">: the live picture, muted until somebody wants sound. */
class AirPlayer extends HTMLElement {
  connectedCallback() {
    if (!this.video) {
      this.video = document.createElement('video');
      Object.assign(this.video, { muted: true, playsInline: true, controls: true, autoplay: true });
      this.video.setAttribute('aria-label', this.getAttribute('label') ?? '');
      this.prepend(this.video);
      this.video.addEventListener('playing', () => this.setAttribute('playing', ''));
    }
    this.play();
  }
  disconnectedCallback() {
    clearTimeout(this.again);
    this.hls?.destroy();
    this.hls = undefined;
  }
  play() {
    const source = this.getAttribute('src');
    const Hls = window.Hls;
    if (Hls?.isSupported()) {
      this.hls?.destroy();
      this.hls = new Hls({ enableWorker: false, liveSyncDurationCount: 3 });
      this.hls.on(Hls.Events.ERROR, (event, data) => {
        if (data.fatal) this.retry();
      });
      this.hls.loadSource(source);
      this.hls.attachMedia(this.video);
    } else if (this.video.canPlayType('application/vnd.apple.mpegurl')) {
      this.video.src = source;
      this.video.onerror = () => this.retry();
    }
  }
  retry() {
    this.removeAttribute('playing');
    clearTimeout(this.again);
    this.again = setTimeout(() => this.isConnected && this.play(), 5000);
  }
}

/**
 * <roving-grid>: one stop of the Tab key, arrows between the cards inside, Home/End to the first and last of a column,
 * and one tip with what does not fit on a card. Cards carry data-column, data-row and data-tip.
 */
class RovingGrid extends HTMLElement {
  connectedCallback() {
    if (this.tip) return;
    this.tip = document.createElement('div');
    this.tip.className = 'card-tip';
    this.tip.setAttribute('aria-hidden', 'true');
    document.body.append(this.tip);
    this.addEventListener('keydown', (event) => this.key(event));
    this.addEventListener('focusin', (event) => this.point(event.target.closest('[data-tip]')));
    this.addEventListener('focusout', () => this.point(null));
    this.addEventListener('mouseover', (event) => this.point(event.target.closest('[data-tip]')));
    this.addEventListener('mouseleave', () => this.point(null));
    document.addEventListener('scroll', this.hide = () => this.point(null), { capture: true, passive: true });
  }
  disconnectedCallback() {
    this.tip?.remove();
    this.tip = undefined;
    document.removeEventListener('scroll', this.hide, { capture: true });
  }
  cards() {
    return [...this.querySelectorAll('[data-column]')];
  }
  key(event) {
    const here = event.target.closest('[data-column]');
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    const column = Number(here.dataset.column);
    const row = Number(here.dataset.row);
    const inColumn = (wanted) => this.cards().filter((card) => Number(card.dataset.column) === wanted);
    const nearest = (cards) => cards.sort((a, b) => Math.abs(a.dataset.row - row) - Math.abs(b.dataset.row - row))[0];
    const sideways = (step) => {
      for (let at = column + step; at >= 0 && at < 7; at += step) {
        const found = nearest(inColumn(at));
        if (found) return found;
      }
    };
    const mine = inColumn(column);
    const at = mine.indexOf(here);
    const goal = {
      ArrowDown: () => mine[at + 1],
      ArrowUp: () => mine[at - 1],
      ArrowRight: () => sideways(1),
      ArrowLeft: () => sideways(-1),
      Home: () => mine[0],
      End: () => mine[mine.length - 1],
    }[event.key]?.();
    if (!goal) return;
    event.preventDefault();
    here.tabIndex = -1;
    goal.tabIndex = 0;
    goal.focus({ preventScroll: true });
    goal.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    requestAnimationFrame(() => this.point(goal));
  }
  point(card) {
    if (!this.tip) return;
    this.tip.classList.toggle('shown', Boolean(card));
    if (!card) return;
    this.tip.textContent = card.dataset.tip;
    const box = card.getBoundingClientRect();
    const tip = this.tip.getBoundingClientRect();
    const below = box.bottom + 6 + tip.height < innerHeight;
    this.tip.style.top = `${below ? box.bottom + 6 : box.top - tip.height - 6}px`;
    this.tip.style.left = `${Math.max(8, Math.min(box.left, innerWidth - tip.width - 8))}px`;
  }
}

customElements.define('house-clock', HouseClock);
customElements.define('time-left', TimeLeft);
customElements.define('air-progress', AirProgress);
customElements.define('stale-strip', StaleStrip);
customElements.define('air-player', AirPlayer);
customElements.define('roving-grid', RovingGrid);
