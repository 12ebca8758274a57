// Small manners for every page. Nothing here is needed to read or to send: without scripts the pages work as they are.
(() => {
	// a form is sent once: its button waits for the answer
	document.addEventListener('submit', event => {
		const form = event.target;
		if (form.dataset.sending) {
			event.preventDefault();
			return;
		}
		if (form.method === 'post' && !event.defaultPrevented) {
			form.dataset.sending = '1';
			form.setAttribute('aria-busy', 'true');
		}
	});
	addEventListener('pageshow', () => document.querySelectorAll('form[data-sending]').forEach(form => {
		delete form.dataset.sending;
		form.removeAttribute('aria-busy');
	}));

	// buttons that print or copy
	document.addEventListener('click', event => {
		const button = event.target.closest('[data-print],[data-copy]');
		if (!button) return;
		if (button.hasAttribute('data-print')) print();
		else navigator.clipboard?.writeText(button.dataset.copy).then(() => { button.textContent = button.dataset.copied; });
	});

	// questions before final acts: <form data-ask="…">
	document.addEventListener('submit', event => {
		const words = event.target.dataset.ask;
		if (words && !confirm(words)) {
			event.preventDefault();
			event.stopPropagation();
		}
	}, true);

	// the first error of an answered form is where the reader goes on
	document.querySelector('[data-error-summary], .field-error')?.scrollIntoView?.({ block: 'center' });
})();
