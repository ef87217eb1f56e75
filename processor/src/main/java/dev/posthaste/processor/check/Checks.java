package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Answered;
import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.AskingType;
import dev.posthaste.processor.model.EnumType;
import dev.posthaste.processor.model.HandlerClass;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.Method;
import dev.posthaste.processor.model.Model;
import dev.posthaste.processor.model.Need;
import dev.posthaste.processor.model.Place;
import dev.posthaste.processor.model.Provider;
import dev.posthaste.processor.model.RecordType;
import dev.posthaste.processor.model.Result;
import dev.posthaste.processor.model.Route;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.Slot;
import dev.posthaste.processor.model.TypeForm;
import dev.posthaste.processor.model.UnionType;
import dev.posthaste.processor.model.ValueType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// All rules, and what each is held against.
public final class Checks {

    private static final List<Check<HandlerClass>> OF_CLASSES = List.of(
            new ClassCheck(),
            new OpenModuleCheck(),
            new RuntimeModuleCheck(),
            new SameRouteCheck(),
            new SingleProviderCheck(),
            new StrayNeedCheck(),
            new CycleCheck());
    private static final List<Check<Method>> OF_METHODS =
            List.of(new HiddenMethodCheck(), new StaticMethodCheck(), new GenericMethodCheck(), new SingleBodyCheck());
    private static final List<Check<Route>> OF_ROUTES = List.of(
            new TemplateCheck(),
            new TemplateVariableCheck(),
            new StatusRangeCheck(),
            new StatusBodyCheck(),
            new UnsetCheck(),
            new WebSocketCheck(),
            new FormMethodCheck(),
            new SinkCheck(),
            new MethodsCheck(),
            new MediaTypeCheck(),
            new CallbackCheck());
    private static final List<Check<Answered>> OF_ANSWERS = List.of(new RespondsCheck());
    private static final List<Check<Provider>> OF_PROVIDERS = List.of(new ProviderSinkCheck());
    private static final List<Check<Argument>> OF_ARGUMENTS = List.of(
            new SingleSourceCheck(),
            new UnheededCheck(),
            new PathOptionalCheck(),
            new SingleValueCheck(),
            new UploadCheck());
    private static final List<Check<Need>> OF_NEEDS = List.of(
            new NeedCheck(), new NeedTypeCheck(), new NeedNullCheck(), new ScopesCheck(), new AskedMemberCheck());
    private static final List<Check<RecordType>> OF_RECORDS =
            List.of(new RecordCheck(), new MembersCheck(), new TagCheck());
    private static final List<Check<ValueType>> OF_VALUES = List.of(new ValueCheck());
    private static final List<Check<UnionType>> OF_UNIONS = List.of(new UnionCheck(), new UnionTagsCheck());
    private static final List<Check<EnumType>> OF_ENUMS = List.of(new EnumCheck());
    private static final List<Check<AskingType>> OF_ASKING = List.of(new AskingCheck());
    private static final List<Check<Place>> OF_STRAYS = List.of(new SchemaCheck());
    private static final List<Check<Spot>> OF_SPOTS = List.of(
            new ShapeCheck(),
            new NullableCheck(),
            new PartialCheck(),
            new ViewCheck(),
            new ProjectionCheck(),
            new ConstraintCheck(),
            new PatternCheck(),
            new DecimalCheck());

    private final List<Check<Argument>> ofGroups;
    private final List<Check<Slot>> ofSlots;
    private final Set<Problem> problems = new LinkedHashSet<>();

    private Checks(Model model) {
        var records = model.records().stream().collect(Collectors.toMap(RecordType::name, type -> type, (a, b) -> a));
        this.ofGroups = List.of(new GroupCheck(records));
        this.ofSlots = List.of(new DefaultCheck(records), new SchemaTextCheck());
    }

    /// What is wrong with a model, each problem once.
    public static List<Problem> problems(Model model) {
        var checks = new Checks(model);
        model.strays().forEach(place -> checks.hold(OF_STRAYS, place));
        model.classes().forEach(checks::check);
        model.records().forEach(checks::check);
        model.values().forEach(type -> {
            checks.hold(OF_VALUES, type);
            checks.check(type.record());
        });
        model.unions().forEach(union -> checks.hold(OF_UNIONS, union));
        model.enums().forEach(type -> checks.hold(OF_ENUMS, type));
        model.asking().forEach(type -> checks.hold(OF_ASKING, type));
        return List.copyOf(checks.problems);
    }

    private <M> void hold(List<Check<M>> rules, M subject) {
        rules.forEach(rule -> rule.check(subject, problems::add));
    }

    private void check(HandlerClass type) {
        hold(OF_CLASSES, type);
        for (var route : type.routes()) {
            check(route.method());
            hold(OF_ROUTES, route);
            route.dependencies().forEach(need -> hold(OF_NEEDS, need));
            route.metadata().responses().forEach(this::check);
            switch (route.result()) {
                case Result.Value value -> check(route.method().place(), value.shape(), false);
                case Result.Stream stream
                when stream.item() != null -> check(route.method().place(), stream.item(), false);
                default -> {}
            }
        }
        for (var provider : type.providers()) {
            hold(OF_PROVIDERS, provider);
            check(provider.method());
        }
    }

    private void check(Answered answered) {
        hold(OF_ANSWERS, answered);
        if (answered.shape() != null) {
            check(answered.place(), answered.shape(), false);
        }
    }

    private void check(Method method) {
        hold(OF_METHODS, method);
        for (var argument : method.arguments()) {
            hold(OF_ARGUMENTS, argument);
            hold(ofGroups, argument);
            switch (argument) {
                case Argument.Single single -> check(single.slot(), true);
                case Argument.Group group -> check(group.slot(), true);
                case Argument.Body body -> check(body.slot(), true);
                case Argument.Needed needed -> hold(OF_NEEDS, needed.need());
                case Argument.Given _, Argument.Contested _ -> {}
            }
        }
    }

    private void check(RecordType type) {
        hold(OF_RECORDS, type);
        type.slots().forEach(slot -> check(slot, false));
        var whole = new ShapeUse(
                new JavaType.Named(type.name(), List.of()), new TypeForm.Fixed("record"), type.rules(), false, false);
        hold(List.of(new ConstraintCheck()), new Spot(type.place(), whole, false, true));
    }

    private void check(Slot slot, boolean read) {
        hold(ofSlots, slot);
        check(slot.place(), slot.shape(), read);
    }

    private void check(Place place, ShapeUse shape, boolean read) {
        hold(OF_SPOTS, new Spot(place, shape, read, true));
        shape.all().stream().skip(1).forEach(inner -> hold(OF_SPOTS, new Spot(place, inner, read, false)));
    }
}
