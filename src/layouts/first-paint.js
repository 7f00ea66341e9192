// Runs before the first paint, so that nobody sees the page change its clothes. Kept small: it stands in every page.
(function () {
  var root = document.documentElement;
  var read = function (area, name) {
    try {
      return window[area].getItem(root.dataset.storage + name);
    } catch (blocked) {
      return null;
    }
  };
  root.classList.add('has-script');
  try {
    var display = JSON.parse(read('localStorage', 'display') || '{}');
    if (display.theme === 'light' || display.theme === 'dark') root.dataset.theme = display.theme;
    if (display.size === 'large' || display.size === 'larger') root.dataset.size = display.size;
    if (display.spacing === 'wide') root.dataset.spacing = display.spacing;
  } catch (unreadable) {
    // A display choice that can't be read is as good as none.
  }
  var asked = /[?&]view=(mentor|pair)\b/.exec(location.search);
  if ((asked ? asked[1] : read('sessionStorage', 'view')) === 'mentor') root.dataset.view = 'mentor';
})();
