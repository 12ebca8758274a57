// The QR code carries number and query code behind the #, which browsers never send: they are filled in here.
(() => {
	try {
		if (document.querySelector('[data-sent]')) localStorage.removeItem('yishitang-draft');
	} catch { /* no storage, no draft */ }
	const form = document.getElementById('track');
	const both = decodeURIComponent(location.hash.slice(1)).split('~');
	if (form && both.length === 2) {
		form.elements.no.value = both[0];
		form.elements.code.value = both[1];
		history.replaceState(null, '', location.pathname);
		form.requestSubmit();
	}
	document.documentElement.classList.add('scripted');
})();
